"""Pinned runs: kept, shown in a table, and drawn behind the present one."""
