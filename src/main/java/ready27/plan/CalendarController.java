package ready27.plan;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import ready27.learner.LearnerId;
import ready27.learner.Tokens;
import ready27.learner.Visitor;
import ready27.web.NotFound;

/** The plan of whoever asks as a file for calendars; where there is no plan there is no file. */
@Controller
class CalendarController {

    private static final int OWNER_LENGTH = 16;

    private final MakingAPlan making;
    private final String site;
    private final InstantSource clock;

    CalendarController(
            MakingAPlan making, @Value("${ready27.address:http://localhost:8080}") String site, InstantSource clock) {
        this.making = making;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping("/plan/ready27-plan.ics")
    Mono<ResponseEntity<byte[]>> calendar(Visitor visitor) {
        Instant now = clock.instant();
        return Mono.justOrEmpty(visitor.known())
                .flatMap(me -> making.of(me, now)
                        .filter(made -> !made.plan().nothing())
                        .map(made -> CalendarFile.toImport(made.plan(), owner(me), site, now)))
                .flatMap(CalendarController::written)
                .map(bytes -> file(bytes, "attachment"))
                .switchIfEmpty(NotFound.of("a plan"));
    }

    /** Names somebody in the file without telling who it is here. */
    static String owner(LearnerId me) {
        return Tokens.hash("plan of " + me.value()).substring(0, OWNER_LENGTH);
    }

    static Mono<byte[]> written(CalendarFile file) {
        return Mono.fromCallable(file::bytes).subscribeOn(Schedulers.boundedElastic());
    }

    static ResponseEntity<byte[]> file(byte[] bytes, String disposition) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.parseMediaType("text/calendar;charset=utf-8"));
        headers.setContentDisposition(ContentDisposition.builder(disposition)
                .filename("ready27-plan.ics")
                .build());
        headers.setCacheControl(CacheControl.noStore());
        return new ResponseEntity<>(bytes, headers, 200);
    }
}
