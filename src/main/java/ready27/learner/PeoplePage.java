package ready27.learner;

import java.util.Comparator;
import java.util.List;

/**
 * The accounts, for the administrator.
 *
 * @param link a link for a new password that was just made; empty otherwise
 */
public record PeoplePage(List<Row> people, String link, String linkFor) {

    public PeoplePage {
        people = List.copyOf(people);
    }

    static PeoplePage of(List<Account> accounts, String link, String linkFor) {
        List<Row> rows = accounts.stream()
                .map(account -> new Row(
                        account.learner().value(),
                        account.name(),
                        account.address().value(),
                        account.role() == Role.ADMINISTRATOR))
                .sorted(Comparator.comparing(Row::address))
                .toList();
        return new PeoplePage(rows, link, linkFor);
    }

    public record Row(String learner, String name, String address, boolean administrator) {}
}
