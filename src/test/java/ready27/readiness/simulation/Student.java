package ready27.readiness.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Somebody who studies in a world: learns, forgets, remembers questions, and is now and then looked at. */
final class Student {

    private static final int[] LOOKS = {10, 20, 40, 80, 150, 300};
    private static final double FORGETTING = 0.15;

    /** How people choose what to practise, and how many of a hundred do it so. */
    private enum Habit {
        BALANCED(40),
        REPEATING(25),
        FAVOURITES(20),
        MOCKS(15);

        private final int share;

        Habit(int share) {
            this.share = share;
        }

        static Habit of(Random random) {
            int n = random.nextInt(100);
            for (Habit habit : values()) {
                n -= habit.share;
                if (n < 0) {
                    return habit;
                }
            }
            return BALANCED;
        }
    }

    private record Item(int area, int number) {}

    /** What is left in mind of one question. */
    private record Trace(double encoding, double strength, double day) {

        double recall(double today) {
            return encoding / Math.sqrt(1 + (today - day) / strength);
        }

        Trace again(double today) {
            return new Trace(1 - (1 - encoding) * 0.4, strength * 2, today);
        }
    }

    private final World world;
    private final Random random;
    private final Habit habit;
    private final double[] talent = new double[World.AREAS];
    private final double[] learned = new double[World.AREAS];
    private final double pace;
    private final double keeping;
    private final List<Integer> favourites = new ArrayList<>();
    private final boolean[][] pool;
    private final Map<Item, Trace> memory = new HashMap<>();
    private final List<Given> answers = new ArrayList<>();
    private final List<Look> looks = new ArrayList<>();
    private double day;

    private Student(World world, Random random) {
        this.world = world;
        this.random = random;
        this.habit = Habit.of(random);
        double general = -1.3 + 0.8 * random.nextGaussian();
        for (int area = 0; area < World.AREAS; area++) {
            talent[area] = general + world.areaSpread * random.nextGaussian();
        }
        this.pace = world.learning * Math.exp(0.4 * random.nextGaussian());
        this.keeping = 10 * Math.exp(0.5 * random.nextGaussian());
        while (favourites.size() < 3) {
            int area = random.nextInt(World.AREAS);
            if (!favourites.contains(area)) {
                favourites.add(area);
            }
        }
        this.pool = new boolean[World.AREAS][world.questions];
        for (boolean[] questions : pool) {
            for (int i = 0; i < questions.length; i++) {
                questions[i] = random.nextDouble() < 0.35;
            }
        }
    }

    /** What is known of one student after 10, 20, 40, 80, 150 and 300 answers. */
    static List<Look> study(World world, Random random) {
        Student student = new Student(world, random);
        for (int session = 0; student.looks.size() < LOOKS.length; session++) {
            student.session(session);
        }
        return student.looks;
    }

    private void session(int number) {
        if (number > 0) {
            pause();
        }
        boolean mock = habit == Habit.MOCKS || number > 1 && random.nextDouble() < 0.12;
        int length = mock ? 50 : 10 + random.nextInt(26);
        for (int i = 0; i < length && looks.size() < LOOKS.length; i++) {
            answer(pick(mock));
            if (answers.size() == LOOKS[looks.size()]) {
                look();
            }
        }
    }

    private void pause() {
        int days = 1;
        while (random.nextDouble() >= 0.45) {
            days++;
        }
        day += days;
        forget(learned, days);
        if (random.nextBoolean()) {
            for (int i = 0; i < 2; i++) {
                int area = random.nextInt(World.AREAS);
                learned[area] += 0.2 * Math.exp(0.5 * random.nextGaussian()) * headroom(area);
            }
        }
    }

    private void forget(double[] abilities, double days) {
        double left = Math.pow(1 + days / keeping, -FORGETTING);
        for (int area = 0; area < abilities.length; area++) {
            abilities[area] *= left;
        }
    }

    private void answer(Item item) {
        World.Question question = world.question(item.area(), item.number());
        Trace trace = memory.get(item);
        double chance = question.chance(talent[item.area()] + learned[item.area()]);
        if (trace != null) {
            double recall = trace.recall(day);
            chance = recall * 0.97 + (1 - recall) * chance;
        }
        boolean right = random.nextDouble() < chance;
        answers.add(new Given(item.area(), right, question.label(), trace != null, day));
        memory.put(item, trace != null ? trace.again(day) : firstTrace());
        learned[item.area()] += pace * (trace != null ? 0.4 : 1) * headroom(item.area());
    }

    private Trace firstTrace() {
        double encoding = random.nextDouble() < 0.9 ? world.encoding : 0.2;
        return new Trace(encoding, 4 * Math.exp(0.6 * random.nextGaussian()), day);
    }

    private double headroom(int area) {
        return 1 - 1 / (1 + Math.exp(-(talent[area] + learned[area] - 1.5)));
    }

    private Item pick(boolean mock) {
        int area;
        if (!mock && habit == Habit.FAVOURITES) {
            area = random.nextDouble() < 0.9 ? favourites.get(random.nextInt(3)) : random.nextInt(World.AREAS);
        } else {
            area = byPaper();
        }
        if (!mock && habit == Habit.REPEATING) {
            return new Item(area, some(i -> pool[area][i]));
        }
        boolean fresh = random.nextDouble() < (mock ? 0.65 : 0.8);
        return new Item(area, some(i -> !fresh || !memory.containsKey(new Item(area, i))));
    }

    private int byPaper() {
        int n = random.nextInt(50);
        int area = 0;
        while (n >= World.PAPER[area]) {
            n -= World.PAPER[area];
            area++;
        }
        return area;
    }

    /** One of the questions that are wanted, or any where none is. */
    private int some(IntPredicate wanted) {
        int[] found = IntStream.range(0, world.questions).filter(wanted).toArray();
        return found.length == 0 ? random.nextInt(world.questions) : found[random.nextInt(found.length)];
    }

    /** One in five is looked at long after the last session. */
    private void look() {
        double wait = random.nextDouble() < 0.2 ? 45 : random.nextInt(8);
        double[] kept = learned.clone();
        forget(kept, wait);
        double[] abilities = new double[World.AREAS];
        for (int area = 0; area < abilities.length; area++) {
            abilities[area] = talent[area] + kept[area];
        }
        looks.add(new Look(List.copyOf(answers), day + wait, Truth.pass(world, abilities)));
    }

    /** One answer of a student. */
    record Given(int area, boolean right, double label, boolean repeat, double day) {}

    /** What is known on a day, and how likely a pass really is. */
    record Look(List<Given> answers, double today, double truth) {}
}
