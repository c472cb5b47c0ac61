package ready27.plan;

/**
 * What was done since yesterday, in minutes of lessons and of new questions, and how many parts of papers in a row.
 *
 * @param parts none where questions of the bank were answered as well
 */
record Turns(int reading, int answering, int parts) {}
