package ready27.learner;

import java.util.List;
import java.util.Locale;

/**
 * The accounts, for the administrator.
 *
 * @param wanted what he looks for in an address; empty for all
 * @param more whether there are more than the page shows
 * @param link a link for a new password that was just made; empty otherwise
 */
public record PeoplePage(List<Row> people, String wanted, boolean more, String link, String linkFor) {

    static final int MOST = 1_000;

    public PeoplePage {
        people = List.copyOf(people);
    }

    static PeoplePage of(List<Account> found, String wanted, String link, String linkFor) {
        List<Row> rows = found.stream()
                .limit(MOST)
                .map(account -> new Row(
                        account.learner().value(),
                        account.name(),
                        account.address().value(),
                        account.role() == Role.ADMINISTRATOR))
                .toList();
        return new PeoplePage(rows, wanted.strip(), found.size() > MOST, link, linkFor);
    }

    /** How many there are, and what to do where that is not all. */
    public String count() {
        if (more) {
            return "The first 1,000" + (wanted.isEmpty() ? "" : " of these")
                    + ", by address. Look for an address to find others.";
        }
        String accounts = people.size() == 1 ? "1 account" : String.format(Locale.UK, "%,d accounts", people.size());
        return wanted.isEmpty() ? accounts : accounts + " with “" + wanted + "” in the address";
    }

    public record Row(String learner, String name, String address, boolean administrator) {}
}
