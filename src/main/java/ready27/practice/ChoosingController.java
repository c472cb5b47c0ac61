package ready27.practice;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import ready27.history.OnTheDesk;
import ready27.history.Seen;
import ready27.history.Sightings;
import ready27.learner.LearnerId;
import ready27.learner.Visitor;
import ready27.question.QuestionBank;
import ready27.question.QuestionId;
import ready27.syllabus.Area;
import ready27.syllabus.Ref;
import ready27.syllabus.Syllabus;
import ready27.web.Pages;

/** Choosing what to practise, and beginning. */
@Controller
class ChoosingController {

    private static final String RESERVED = "These questions belong to the reserve mock exam. They stay out of practice,"
            + " so that the reserve still measures something.";

    private static final String ON_THE_DESK = "These questions are in a mock exam that you have not handed in yet. They"
            + " come back to practice when you have.";

    private final PracticeSets sets;
    private final QuestionBank bank;
    private final Syllabus syllabus;
    private final Sightings sightings;
    private final OnTheDesk desk;
    private final InstantSource clock;
    private final LongSupplier chance;

    ChoosingController(
            PracticeSets sets,
            QuestionBank bank,
            Syllabus syllabus,
            Sightings sightings,
            OnTheDesk desk,
            InstantSource clock,
            LongSupplier chance) {
        this.sets = sets;
        this.bank = bank;
        this.syllabus = syllabus;
        this.sightings = sightings;
        this.desk = desk;
        this.chance = chance;
        this.clock = clock;
    }

    @GetMapping("/practice")
    Mono<Rendering> choose(Visitor visitor, PracticeForm form) {
        Wish wish = form.wish(syllabus);
        return visitor.known()
                .map(me -> Mono.zip(sightings.of(me), latest(me))
                        .map(found -> withOpen(page(wish, found.getT1()), found.getT2())))
                .orElseGet(() -> Mono.just(page(wish, Seen.NOTHING)))
                .map(page -> Pages.show("practice/choosing", page));
    }

    @PostMapping("/practice")
    Mono<Rendering> begin(LearnerId me, PracticeForm form) {
        Wish wish = form.wish(syllabus);
        return sightings
                .of(me)
                .zipWith(desk.of(me), (seen, asked) -> begin(me, wish, seen, asked, form))
                .flatMap(begun -> begun);
    }

    private Mono<Rendering> begin(LearnerId me, Wish wish, Seen seen, Set<QuestionId> asked, PracticeForm form) {
        QuestionBank free = bank.without(asked);
        List<Place> places = form.places(wish, free, seen, new Random(chance.getAsLong()));
        if (places.isEmpty()) {
            String why = why(wish, seen, asked, form);
            return Mono.just(Pages.show("practice/choosing", page(wish, seen).refuse(why)));
        }
        SetId id = new SetId(new UUID(chance.getAsLong(), chance.getAsLong()).toString());
        return sets.begin(PracticeSet.begin(id, me, wish, places, clock.instant()))
                .map(set -> Pages.goTo(set.id().path()));
    }

    private String why(Wish wish, Seen seen, Set<QuestionId> asked, PracticeForm form) {
        boolean withheld = !asked.isEmpty()
                && !form.places(wish, bank, seen, new Random(chance.getAsLong()))
                        .isEmpty();
        return withheld ? ON_THE_DESK : form.question.isEmpty() ? wish.pick().nothing() : RESERVED;
    }

    private Mono<List<PracticeSet>> latest(LearnerId me) {
        return sets.latest(me).filter(set -> !set.finished()).flux().collectList();
    }

    private static ChoosingPage withOpen(ChoosingPage page, List<PracticeSet> open) {
        return open.isEmpty() ? page : page.withOpen(open.get(0));
    }

    private ChoosingPage page(Wish wish, Seen seen) {
        List<Ref> topics = wish.refs().stream()
                .map(syllabus::ref)
                .flatMap(Optional::stream)
                .toList();
        return ChoosingPage.of(wish, topics, bank, seen);
    }

    /** The form, and the links that lead to it filled in; what it does not know it leaves out. */
    record PracticeForm(
            List<String> area,
            List<String> ref,
            List<String> clause,
            List<String> control,
            @Nullable String number,
            @Nullable String pool,
            List<QuestionId> question) {

        private static final int MOST_AGAIN = 80;

        PracticeForm(
                @Nullable List<String> area,
                @Nullable List<String> ref,
                @Nullable List<String> clause,
                @Nullable List<String> control,
                @Nullable String number,
                @Nullable String pool,
                @Nullable List<QuestionId> question) {
            this.area = area == null ? List.of() : area;
            this.ref = ref == null ? List.of() : ref;
            this.clause = clause == null ? List.of() : clause;
            this.control = control == null ? List.of() : control;
            this.number = number;
            this.pool = pool;
            this.question = question == null ? List.of() : question;
        }

        Wish wish(Syllabus syllabus) {
            List<String> refs = new ArrayList<>(ref);
            refs.addAll(clause);
            refs.addAll(control);
            return new Wish(
                    area.stream().map(Area::find).flatMap(Optional::stream).toList(),
                    refs.stream()
                            .map(syllabus::ref)
                            .flatMap(Optional::stream)
                            .map(Ref::id)
                            .distinct()
                            .toList(),
                    Wish.NUMBERS.stream()
                            .filter(known -> String.valueOf(known).equals(number))
                            .findFirst()
                            .orElse(Wish.USUAL.number()),
                    pool == null ? Pick.ALL : Pick.find(pool).orElse(Pick.ALL));
        }

        List<Place> places(Wish wish, QuestionBank bank, Seen seen, Random chance) {
            return question.isEmpty()
                    ? Draw.of(wish, bank, seen, chance)
                    : Draw.again(question.stream().limit(MOST_AGAIN).toList(), bank, chance);
        }
    }
}
