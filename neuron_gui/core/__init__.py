"""The article in code: what a neuron is, how it is measured, and how it learns.

Read on from here in this order:

    dataset, neuron         samples; z, a, e, activations and losses, each beside its derivative
    strategies, optimizers, schedules, kernels    how a neuron learns: rules, their options, the inner loops
    stop, experiment, start    when a run ends; the document; where a run starts
    journal, agreement      changes on a run's way; whether the document's parts go together
    newton, machine         what makes its steps
    records, checkpoints, replay    what it is at each, and how its past is made again
    reading, run, simulation    a run as data, as it goes on, and in one call
    theory/                 what is known before running; slopes checked against differences

Around it:

    schema/, migration, json_schema    parts of documents: options, places, faults, files; earlier formats
    message, outcome, numbers, rounded, strange_text    words for people, and numbers in them
    rank, input_scaling, fit_quality    what counts as zero; scaled inputs and back; how well a neuron fits
    history, drawable, sketch    what plots need of a run
    cores, progress         how much can be done at once; how far long work is
    samples/, tables/       where samples come from: formulas, generators, tables in files; and their edits
    explain/                one step written out as by hand
    handwork/               one step worked out by hand: blanks, tolerances, known slips
    verdict/                what a run does, will do, and why, in words
    compare/, sweep/        many runs, and what each costs
    reports/                runs handed in as one page, and computed again
    vary, variants/, worksheets/    what differs from student to student; the files, and sheets with their key
    programs/               an experiment as a program of its own
    scene                   what a window is to look like when it opens an experiment
    film, notation/         a run as moving pictures; arithmetic and tables as LaTeX or Markdown
    lessons/                what lessons say and ask of a run, their files, and whether they are true
    elementary, matrices, exact    exp and the like, rotations, sums: with the same bits on every machine
    one_sample, many_samples, many_runs    steps of one sample without memory; samples, and runs of a sweep,
                            side by side: where the kernels are compiled
    decimals                numbers from text, as Python rounds them, where the kernels are compiled
    uncompiled              stands in for Cython where the kernels run interpreted
    sound/                  a run for the ear: tones, their samples, sound files
    snapshot                what a run gives to the window while it is under way
    trajectory, summary     what a run leaves behind in files: its records, and what came of it
"""
