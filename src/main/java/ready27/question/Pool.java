package ready27.question;

/** Where a question may turn up: reserve questions appear only in reserve mock exams. */
public enum Pool {
    PRACTICE,
    RESERVE
}
