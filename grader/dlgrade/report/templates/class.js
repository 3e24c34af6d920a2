"use strict";
(() => {
  const table = document.getElementById("submissions");
  const body = table.tBodies[0];
  const rows = Array.from(body.rows);
  const value = (row, column) => row.cells[column].dataset.sort ?? row.cells[column].textContent.trim();
  const order = new Intl.Collator(document.documentElement.lang, { numeric: true });

  Array.from(table.tHead.rows[0].cells).forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.replaceChildren(button);
    const numeric = head.classList.contains("n");
    button.addEventListener("click", () => {
      const down = head.ariaSort === "ascending";
      for (const other of head.parentElement.cells) other.removeAttribute("aria-sort");
      head.ariaSort = down ? "descending" : "ascending";
      rows.sort((a, b) => {
        const [x, y] = [value(a, column), value(b, column)];
        const found = numeric ? Number(x) - Number(y) : order.compare(x, y);
        return down ? -found : found;
      });
      body.append(...rows);
    });
  });

  const tools = document.getElementById("tools");
  const input = tools.querySelector("input");
  const shown = tools.querySelector("output");
  const texts = new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));
  input.addEventListener("input", () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const row of rows) {
      row.hidden = !words.every((word) => texts.get(row).includes(word));
      count += row.hidden ? 0 : 1;
    }
    shown.textContent = `${count} / ${rows.length}`;
  });
  tools.hidden = false;
})();
