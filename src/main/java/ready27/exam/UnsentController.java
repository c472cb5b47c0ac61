package ready27.exam;

import static ready27.web.Pages.show;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import ready27.exam.Action.Kind;
import ready27.exam.Keeping.Kept;
import ready27.exam.UnsentPage.Fate;
import ready27.learner.Known;
import ready27.learner.LearnerId;
import ready27.learner.Visitor;
import ready27.question.QuestionId;
import ready27.web.NotFound;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes a file of actions that a device could not send; each arrives now and is judged by that. */
@Controller
@RequestMapping("/exams/{attempt}/unsent")
class UnsentController {

    /** New ones at a time: each is a write that hands back all that are there. */
    static final int MOST = 2_000;

    private final Attempts attempts;
    private final KeepingActions keeping;
    private final InstantSource clock;

    UnsentController(Attempts attempts, KeepingActions keeping, InstantSource clock) {
        this.attempts = attempts;
        this.keeping = keeping;
        this.clock = clock;
    }

    @GetMapping
    Mono<Rendering> ask(Visitor visitor, @PathVariable AttemptId attempt) {
        return visitor.known()
                .map(me -> attempts.of(me, attempt))
                .orElse(Mono.empty())
                .map(mine -> show("exam/unsent", UnsentPage.asking(attempt)))
                .switchIfEmpty(NotFound.of(attempt.value()));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Mono<Rendering> takeFile(@Known LearnerId me, @PathVariable AttemptId attempt, @RequestPart("file") String file) {
        return take(me, attempt, file);
    }

    @PostMapping
    Mono<Rendering> takeText(@Known LearnerId me, @PathVariable AttemptId attempt, @ModelAttribute UnsentForm form) {
        return take(me, attempt, form.text());
    }

    private Mono<Rendering> take(LearnerId me, AttemptId id, String file) {
        Instant now = clock.instant();
        List<Optional<Action>> actions = read(file, now);
        return attempts.of(me, id)
                .flatMap(attempt -> take(attempt, actions))
                .map(fates -> show("exam/unsent", UnsentPage.of(id, fates)))
                .switchIfEmpty(NotFound.of(id.value()));
    }

    /** What is there already costs nothing, so that a file too long for once can simply be handed in again. */
    private Mono<List<Fate>> take(Attempt before, List<Optional<Action>> actions) {
        Set<String> there = before.actions().stream().map(Action::key).collect(Collectors.toSet());
        List<Fate> fates = new ArrayList<>();
        List<Action> fresh = new ArrayList<>();
        for (Optional<Action> action : actions) {
            if (action.isEmpty() || there.contains(action.get().key())) {
                fates.add(action.isEmpty() ? Fate.UNREADABLE : Fate.THERE_ALREADY);
            } else if (fresh.size() == MOST) {
                fates.add(Fate.LEFT_OUT);
            } else {
                fresh.add(action.get());
            }
        }
        return Flux.fromIterable(fresh)
                .concatMap(action -> take(before, action))
                .startWith(fates)
                .collectList();
    }

    private Mono<Fate> take(Attempt before, Action action) {
        return keeping.keep(before.learner(), before.id(), action)
                .map(keeping -> keeping instanceof Kept kept ? fate(kept, action) : Fate.REFUSED)
                .defaultIfEmpty(Fate.UNREADABLE);
    }

    private static Fate fate(Kept kept, Action action) {
        return Ack.of(kept.attempt(), action).late() ? Fate.LATE : Fate.IN_TIME;
    }

    /** Something empty or of another kind is one thing that cannot be read. */
    private static List<Optional<Action>> read(String file, Instant now) {
        List<Optional<Action>> actions = new ArrayList<>();
        try {
            JsonNode entries = JsonMapper.shared().readTree(file);
            if (entries.isArray()) {
                entries.forEach(entry -> actions.add(action(entry, now)));
            }
        } catch (JacksonException noFileOfOurs) {
            actions.clear();
        }
        return actions.isEmpty() ? List.of(Optional.empty()) : actions;
    }

    private static Optional<Action> action(JsonNode entry, Instant now) {
        String value = entry.path("value").asString("");
        ActionForm form = new ActionForm(
                value,
                value,
                value,
                value,
                entry.path("client").asString(""),
                entry.path("clientSeq").asLong(0),
                entry.path("key").asString(""),
                entry.path("seen").asInt(0),
                entry.path("opened").asLong(0),
                entry.path("elapsed").asLong(0));
        try {
            QuestionId question = new QuestionId(entry.path("question").asString(""));
            return Kind.find(entry.path("kind").asString("")).map(kind -> form.action(kind, question, now, "none"));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    record UnsentForm(@Nullable String actions) {

        String text() {
            return actions == null ? "" : actions;
        }
    }
}
