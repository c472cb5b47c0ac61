package ready27.journey;

import com.microsoft.playwright.Page;
import ready27.paper.Scenario;
import ready27.paper.ScenarioId;
import ready27.testing.ShippedContent;

/** The two desks that one can sit at: a drawn Foundation paper, and a Practitioner paper with its booklet. */
enum Seat {
    FOUNDATION(50) {
        @Override
        DeskPage begin(App app, Page page) {
            return DeskPage.begin(app, page);
        }

        @Override
        Candidate sitsDown(App app) {
            return Candidate.sitsDown(app);
        }
    },
    PRACTITIONER(80) {
        @Override
        DeskPage begin(App app, Page page) {
            PractitionerJourney.passesFoundation(page, app);
            return DeskPage.begin(app, page, paper());
        }

        @Override
        Candidate sitsDown(App app) {
            return Candidate.sitsDown(app, paper());
        }
    };

    private final int marks;

    Seat(int marks) {
        this.marks = marks;
    }

    abstract DeskPage begin(App app, Page page);

    /** Without a browser. */
    abstract Candidate sitsDown(App app);

    int marks() {
        return marks;
    }

    /** As the page of the result shows it. */
    String score(int right) {
        return right + " / " + marks;
    }

    static ScenarioId paper() {
        return ShippedContent.papers().served().stream()
                .filter(paper -> !paper.reserve())
                .map(Scenario::id)
                .findFirst()
                .orElseThrow();
    }
}
