"""Makes src/test/resources/ready27/readiness/reference.txt: histories, and what the readiness model says of them.

    python3 src/test/python/readiness_reference.py > src/test/resources/ready27/readiness/reference.txt
    python3 src/test/python/readiness_reference.py --check src/test/resources/ready27/readiness/reference.txt

It needs Python 3 and NumPy, the tests need neither. The model is written here a second time, from its formulas and not from
the Java code, and it does one thing exactly that the Java code approximates: the marks of a paper are not taken as normally
distributed, their distribution is the convolution of all areas. A line is:
target | cut | today | area:right:tag:repeat:day ... | pass low high expected ability areas...
where 5000x before an answer says that it was given so often, one after the other.
"""

import sys
from math import comb, erf, sqrt

import numpy as np

SEED = 27
OURS = [8, 7, 14, 4, 4, 3, 10]
PUBLISHED = [5, 6, 8, 5, 4, 6, 4, 12]

ABILITIES = np.linspace(-4, 4, 41)
GENERALS = np.linspace(-4, 3.5, 31)
FLOOR, SLIP, TAG = 0.25, 0.02, 0.3
EIGHTY = 1.2816


def quadrature(n):
    points, weights = np.polynomial.hermite_e.hermegauss(n)
    return points, weights / weights.sum()


FIVE, NINE = quadrature(5), quadrature(9)


def below(z):
    return 0.5 * (1 + erf(z / sqrt(2)))


def curve(ability, spread):
    return sum(w * (FLOOR + (1 - FLOOR - SLIP) / (1 + np.exp(-(ability - spread * z)))) for z, w in zip(*NINE))


def read(target, cut, today, answers):
    """pass, low, high, expected, ability, areas; answers are (area, right, tag, repeat, day), in order of days."""
    idle = max(0.0, today - answers[-1][4]) if answers else 0.0
    first = [a for a in answers if not a[3]]
    likelihood = np.zeros((len(target), len(ABILITIES)))
    later = [0] * len(target)
    for area, right, tag, _, day in reversed(first):
        weight = 2.0 ** (-(today - day) / 120 - later[area] / 80)
        later[area] += 1
        chance = curve(ABILITIES - TAG * tag, 1.0)
        likelihood[area] += weight * (np.log(chance) if right else np.log1p(-chance))
    prior = np.exp(-0.5 * ((ABILITIES[None, :] - GENERALS[:, None]) / 0.8) ** 2)
    prior /= prior.sum(1, keepdims=True)
    joint = prior[:, None, :] * np.exp(likelihood - likelihood.max(1)[:, None])[None]
    sums = joint.sum(2)
    believed = joint / sums[:, :, None]
    general = -0.5 * (GENERALS + 0.9) ** 2 + np.log(sums).sum(1)
    general = np.exp(general - general.max())
    general /= general.sum()
    passing = mean = square = luck = 0.0
    areas = np.zeros(len(target))
    n = np.array(target)
    for shift, share in zip(*FIVE):
        chance = curve(ABILITIES - 0.3 * shift - 0.05 * np.log1p(idle / 7), 1.2)
        for g, weight in enumerate(share * general):
            marks = np.ones(1)
            for area, questions in enumerate(target):
                k = np.arange(questions + 1)
                binomial = np.array([comb(questions, i) for i in k]) * chance[:, None] ** k
                binomial = binomial * (1 - chance[:, None]) ** (questions - k)
                marks = np.convolve(marks, believed[g, area] @ binomial)
            one, two = believed[g] @ chance, believed[g] @ chance**2
            passing += weight * marks[cut:].sum()
            mean += weight * (one @ n)
            square += weight * ((one @ n) ** 2 + (two - one**2) @ n**2)
            luck += weight * ((one - two) @ n)
            areas += weight * one
    ability = sqrt(max(1e-9, square - mean**2))
    low, high = (below((mean + side * EIGHTY * ability - cut + 0.5) / sqrt(luck)) for side in (-1, 1))
    return [passing, low, high, mean, ability, *areas]


def answered(random, n, areas, share, days, repeats=0.0):
    """n answers in those areas over those days, fractions of days too."""
    times = np.round(np.sort(random.random(n)) * days, 3)
    return [
        (int(random.choice(areas)), int(random.random() < share), int(random.integers(-1, 2)),
         int(random.random() < repeats), float(day))
        for day in times
    ]


def one_area(area, right, n, days=0.0):
    return [(area, right(i), 0, 0, round(i * days / n, 3)) for i in range(n)]


def cases():
    random = np.random.default_rng(SEED)
    for i in range(120):
        target = OURS if i % 2 else PUBLISHED
        n = int(random.integers(0, 40) if i % 3 else random.integers(0, 300))
        days = float(random.choice([0, 1, 30, 200, 700]))
        answers = answered(random, n, len(target), random.random(), days, random.choice([0, 0.3]))
        yield target, 25, round(days + float(random.choice([0, 0.4, 3.25, 20, 100, 400])), 3), answers
    for target in (OURS, PUBLISHED):
        yield target, 25, 0.0, []
        yield target, 25, 400.0, []
        for area in (0, len(target) - 1):
            for right in (0, 1):
                yield target, 25, 0.0, [(area, right, 0, 0, 0.0)]
                yield target, 25, 0.0, one_area(area, lambda i: right, 10)
                yield target, 25, 0.0, one_area(area, lambda i: right, 5_000)
            yield target, 25, 7.5, one_area(area, lambda i: i % 2, 50, 7.0)
        yield target, 25, 500.0, answered(random, 60, len(target), 0.7, 100, 1.0)
        yield target, 25, 100.125, answered(random, 250, len(target), 0.75, 100)
        yield target, 40, 0.5, answered(random, 100, len(target), 0.9, 0.25)
    yield OURS, 25, 365.5, one_area(2, lambda i: int(i % 3 > 0), 5_000, 365.0)
    yield [10, 10, 10, 10], 26, 12.75, answered(random, 80, 4, 0.6, 12.5)


def runs(answers):
    """The answers as text, the same ones next to each other counted."""
    texts = [":".join(str(part) for part in answer) for answer in answers]
    found = []
    for text in texts:
        if found and found[-1][1] == text:
            found[-1][0] += 1
        else:
            found.append([1, text])
    return " ".join(text if n == 1 else f"{n}x{text}" for n, text in found)


def parsed(line):
    target, cut, today, answers, said = line.split("|")
    history = []
    for answer in answers.split():
        n, text = answer.split("x") if "x" in answer else (1, answer)
        area, right, tag, repeat, day = text.split(":")
        history += int(n) * [(int(area), int(right), int(tag), int(repeat), float(day))]
    return [int(n) for n in target.split(",")], int(cut), float(today), history, [float(s) for s in said.split()]


def check(file):
    worst = 0.0
    for line in open(file, encoding="utf-8"):
        if not line.startswith("#"):
            *case, said = parsed(line)
            worst = max(worst, max(abs(a - b) for a, b in zip(read(*case), said)))
    print(f"largest difference {worst:.6f}")


def write():
    print(f"# Made by src/test/python/readiness_reference.py with seed {SEED}; its head says the command and what a line is.")
    for target, cut, today, answers in cases():
        said = " ".join(f"{figure:.5f}" for figure in read(target, cut, today, answers))
        print("|".join([",".join(map(str, target)), str(cut), str(today), runs(answers), said]))


if __name__ == "__main__":
    check(sys.argv[2]) if sys.argv[1:2] == ["--check"] else write()
