package ready27.home;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import ready27.history.Changes;
import ready27.history.Sightings;
import ready27.learner.LearnerId;
import ready27.learner.ReadOnce;
import ready27.learner.Visitor;
import ready27.web.Pages;

/** The first page. */
@Controller
class HomeController {

    private final List<OpenWork> rooms;
    private final Sightings sightings;
    private final Changes changes;

    HomeController(List<OpenWork> rooms, Sightings sightings, Changes changes) {
        this.rooms = rooms;
        this.sightings = sightings;
        this.changes = changes;
    }

    @GetMapping("/")
    Mono<Rendering> home(Visitor visitor) {
        return visitor.known()
                .map(me -> today(me, name(visitor)))
                .orElseGet(() -> Mono.just(Pages.show("home/stranger", "")));
    }

    private Mono<Rendering> today(LearnerId me, String name) {
        Flux<OpenWork> all = Flux.fromIterable(rooms);
        return Mono.zip(
                        all.flatMap(room -> room.of(me)).collectList(),
                        all.flatMap(room -> room.lastMock(me)).collectList(),
                        sightings.of(me).zipWhen(seen -> changes.of(me, seen)))
                .map(found -> Today.of(
                        name,
                        found.getT1(),
                        found.getT2(),
                        found.getT3().getT1(),
                        found.getT3().getT2()))
                .map(today -> Pages.show("home/today", today))
                .contextWrite(ReadOnce::begin);
    }

    private static String name(Visitor visitor) {
        return visitor instanceof Visitor.Member member ? member.name() : "";
    }
}
