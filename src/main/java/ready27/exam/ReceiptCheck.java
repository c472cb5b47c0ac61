package ready27.exam;

/** What the page says of a receipt that somebody pasted. */
public record ReceiptCheck(boolean asked, boolean genuine) {}
