"""Writing a lesson: its text beside what a learner will see, with all that is wrong marked in it."""
