"""What is measured in a process of its own, beside Backchime or as Backchime: each prints lines of JSON."""
