"""`dlgrade verify` on a course in a folder: what is sound passes, and each way to be unsound is found out."""

from .conftest import HIDDEN_FILE, PUBLIC_FILE


def only(record):
    """The one problem of an exercise, in English."""
    assert len(record["problems"]) == 1, record["problems"]
    return f"{record['problems'][0]['file']}: {record['problems'][0]['text']['en']}"


def test_a_sound_exercise(verify):
    """A course with nothing wrong exits 0, everything counted, its one equivalent mutant justified."""
    status, out, record = verify("ex01", "--seeds", "3")
    assert (status, record["problems"]) == (0, []), out
    assert (record["right"], record["right_passed"], record["misconceptions"], record["misconceptions_caught"]) == (3, 3, 1, 1)
    assert record["mutants"] == record["mutants_caught"] + 1 > 10
    assert record["justified"] == 1
    assert "ex01_double" in out


def test_a_vacuous_property(verify, proven):
    """A property that any answer satisfies lets mutants survive, and is held by the stub where it does not even call."""
    proven.put(PUBLIC_FILE, proven.PUBLIC.replace("assert_close(student.total(np.ones(n)), n)", "student.total(np.ones(n))"))
    status, out, record = verify()
    assert status == 1
    assert "total: return {np.sum(np.asarray(x)) → None}" in record["survivors"]
    assert "- mutant: 'total: return {np.sum(np.asarray(x)) → 0}'\n  reason: ''" in out
    proven.put(PUBLIC_FILE, proven.PUBLIC.replace("assert_close(student.total(np.ones(n)), n)", "pass"))
    status, out, record = verify("--no-mutants")
    assert status == 1
    assert "The stub holds total_counts" in only(record)


def test_a_property_that_judges_luck(verify, proven):
    """A mutant must be caught under every seed: one that only some seeds catch is a survivor."""
    once = "@settings(max_examples=1)\n@given(n=st.integers(1, 2))"
    proven.put(PUBLIC_FILE, proven.PUBLIC.replace("@given(n=st.integers(2, 9))", once).replace(
        "import given", "import given, settings"))
    status, _out, record = verify("--seeds", "12")
    assert status == 1
    assert "under seeds" in only(record)
    assert record["survivors"] == ["total: return np.{sum → mean}(np.asarray(x))"]


WRONG_HEADERS = [
    ("fails:", "fail:", "unknown key `fail`; did you mean `fails`?"),
    ("double_scalar", "double_scaler", "double_scaler, which is no property; did you mean double_scalar"),
    (", es: Triplica", "", "`title` must be text in each of the languages en, es"),
    ("hint: {en: Twice is not thrice., es: Dos veces no son tres.}\n", "", "the key `hint` is missing"),
    ("title: {", "title: [", "not valid YAML"),
    ("def double(x):\n    return np.multiply(3, x)", "", "redefines none of the functions double, total"),
    ("    return np", "  return (np", "not Python"),
]


def test_a_wrong_header(verify, proven):
    """What is wrong in a misconception's header is told with its file, and the others are still judged."""
    for number, (before, after, _said) in enumerate(WRONG_HEADERS):
        proven.put(f"reference/ex01_double/misconceptions/wrong_{number}.py", proven.MISCONCEPTION.replace(before, after))
    status, _out, record = verify("--no-mutants")
    assert status == 1
    assert len(record["problems"]) == len(WRONG_HEADERS)
    for number, (problem, (_before, _after, said)) in enumerate(zip(record["problems"], WRONG_HEADERS, strict=True)):
        assert problem["file"] == f"reference/ex01_double/misconceptions/wrong_{number}.py"
        assert said in problem["text"]["en"]
    assert (record["misconceptions"], record["misconceptions_caught"]) == (len(WRONG_HEADERS) + 1, 1)


FAILS = [
    ("[double_is_a_sum]", "also fails double_scalar; as judged, the header should read `fails: [double_is_a_sum, double_sc"),
    ("[]", "also fails double_is_a_sum, double_scalar"),
    ("[double_is_a_sum, double_scalar, total_counts]", "lists total_counts, but it passes"),
]


def test_a_misconception_fails_what_its_header_lists(verify, proven):
    """One property more or less than listed is a problem."""
    for number, (fails, _said) in enumerate(FAILS):
        proven.put(f"reference/ex01_double/misconceptions/wrong_{number}.py",
                   proven.MISCONCEPTION.replace("[double_is_a_sum, double_scalar]", fails))
    status, _out, record = verify("--no-mutants")
    assert (status, record["misconceptions_caught"]) == (1, 1)
    for problem, (_fails, said) in zip(record["problems"], FAILS, strict=True):
        assert said in problem["text"]["en"]


def test_a_misconception_must_leave_other_functions_alone(verify, proven):
    """A property that goes through another function of the student's is found out by the misconceptions of that one."""
    proven.put(HIDDEN_FILE, proven.HIDDEN.replace("student.double(x), 2 * x", "student.total([student.double(x)]), 2 * x"))
    proven.put("reference/ex01_double/misconceptions/counts.py", proven.MISCONCEPTION.replace(
        "[double_is_a_sum, double_scalar]", "[total_counts]").replace("def double(x):\n    return np.multiply(3, x)",
                                                                    "def total(x):\n    return 7.5"))
    _status, _out, record = verify("--no-mutants")
    assert "double_scalar, of functions that it does not redefine" in only(record)


def test_a_right_solution_that_fails(verify, proven):
    """A right solution that loses points is named with the property, the call and the reason."""
    proven.put("reference/ex01_double/right/arrays_only.py",
               "def double(x):\n    return x * 2 if x.ndim else x\n\ndef total(x):\n    return sum(x)\n")
    status, _out, record = verify("--no-mutants")
    assert (status, record["right"], record["right_passed"]) == (1, 4, 3)
    assert only(record).startswith("reference/ex01_double/right/arrays_only.py: It is right, but fails double_scalar")
    assert "has no attribute 'ndim'" in only(record)


def test_a_wrong_reference(verify, proven):
    """Mutants of a reference that is itself wrong are not made."""
    proven.put("reference/ex01_double/double.py", proven.REFERENCE.replace("np.sum(", "np.prod("))
    status, _out, record = verify()
    assert (status, record["mutants"]) == (1, 0)
    assert "Its mutants are not judged" in record["problems"][-1]["text"]["en"]


def test_an_unjustified_survivor(verify, proven):
    """A mutant that no property catches and nobody explained is a problem, and its entry is printed to be filled in."""
    proven.put("reference/ex01_double/survivors.yaml", "[]\n")
    status, out, record = verify()
    assert (status, record["survivors"], record["justified"]) == (1, ["total: return np.sum({np.asarray(x) → x})"], 0)
    assert "No property catches" in only(record)
    assert "- mutant: 'total: return np.sum({np.asarray(x) → x})'" in out


def test_a_stale_justification(verify, proven):
    """An entry for a mutant that is caught, or that does not exist, must go."""
    with (proven.root / "reference/ex01_double/survivors.yaml").open("a") as file:
        for number in (3, 5):
            file.write(f'- mutant: "double: return np.multiply({{2 → {number}}}, x)"\n  reason: none\n')
    status, _out, record = verify()
    assert (status, record["justified"]) == (1, 1)
    caught, gone = [problem["text"]["en"] for problem in record["problems"]]
    assert caught.startswith("line 3: ")
    assert "is caught, so it is not equivalent" in caught
    assert gone.startswith("line 5: there is no mutant")
    assert "the nearest is `double: return np.multiply({2 → " in gone


def test_purity_of_a_stub(verify, proven):
    """A property about purity, which a stub is not asked, raises no objection to the stub; the others must be reached."""
    proven.put(HIDDEN_FILE, proven.HIDDEN.replace("@pytest.mark.function", "@pytest.mark.purity\n@pytest.mark.function"))
    status, out, _record = verify("--no-mutants")
    assert status == 0, out
    proven.put("exercises/ex01_double/double.py", (proven.root / "exercises/ex01_double/double.py").read_text().replace(
        "raise NotImplementedError", "return None", 1))
    status, _out, record = verify("--no-mutants")
    assert status == 1
    assert "for a reason other than NotImplementedError" in only(record)


def test_a_property_that_changes_its_inputs(verify, proven):
    """A property that writes into what it drew would judge the next submission on something else."""
    proven.put(PUBLIC_FILE, proven.PUBLIC.replace("assert_close(student.double(x), x + x)",
                                                  "due = x + x; assert_close(student.double(x), due); x += 1"))
    status, _out, record = verify("--no-mutants")
    assert status == 1
    assert "double_is_a_sum changes the argument x" in only(record)


def test_texts_are_complete(verify, proven):
    """A property without a hint is a problem."""
    proven.put(HIDDEN_FILE, "\n".join(line for line in proven.HIDDEN.splitlines() if "mark.hint" not in line))
    status, _out, record = verify("--no-mutants")
    assert status == 1
    assert "double_scalar has no @pytest.mark.hint" in only(record)


def test_points_that_do_not_add_up(verify, proven):
    """A course error of one exercise is a problem of that exercise, not the end of the run."""
    proven.put(HIDDEN_FILE, proven.HIDDEN.replace("points(2)", "points(1)"))
    status, out, record = verify("--no-mutants")
    assert status == 1
    assert "give double 6 points; assignments.yaml says 7" in only(record)
    assert "ex01_double" in out


def test_a_fault_of_the_graders_own(verify, proven):
    """A property that fails by itself is the grader's fault: exit status 3."""
    proven.put(HIDDEN_FILE, proven.HIDDEN.replace("    assert_close", "    if 1 / 0: assert_close"))
    status, _out, record = verify("--no-mutants")
    assert status == 3
    assert record["problems"][0]["fault"]


def test_a_mutant_that_hangs(verify, proven):
    """A mutant that never returns counts as caught, after a second."""
    proven.put("reference/ex01_double/double.py", proven.REFERENCE.replace("return np.sum(np.asarray(x))", (
        "x, sum, i = list(x), 0, 0\n    while i < len(x):\n        sum, i = sum + x[i], i + 1\n    return sum")))
    proven.put("reference/ex01_double/survivors.yaml", "[]\n")
    _status, out, record = verify()
    assert record["mutants_caught"] > 10, out
    assert all("total" in survivor for survivor in record["survivors"])
    assert record["seconds"] < 30


def test_wrong_commands(verify, proven):
    """An exercise that is not there, and a student's copy without references, are wrong commands."""
    status, out, _record = verify("ex02")
    assert status == 2
    assert "ex02" in out
    (proven.root / "reference").rename(proven.root / "elsewhere")
    status, out, _record = verify()
    assert status == 2
    assert "instructor's copy" in out
