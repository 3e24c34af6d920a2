"""What runs inside the sandbox. Nothing here imports the trusted side; the trusted side imports only `wire`.

A child can read all of this, so nothing in it is secret.
"""
