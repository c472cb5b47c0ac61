package ready27.readiness;

import ready27.history.Manner;

/**
 * One question in front of one person, once: what the model may learn from, before it is decided whether it does.
 *
 * @param question names the question in whatever wording; another wording is no first sight
 * @param area index into the target's areas
 * @param right false where nothing was answered
 * @param difficulty see {@link Evidence}
 * @param day in days and their fractions from any fixed moment
 * @param seconds from seeing the question to the answer; negative where nobody knows
 */
public record Observation(
        String question, int area, boolean right, double difficulty, double day, double seconds, Manner manner) {}
