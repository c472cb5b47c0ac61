package ready27.exam;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongSupplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ready27.content.ContentLibrary;

@Configuration(proxyBeanMethods = false)
class ExamConfiguration {

    @Bean
    LongSupplier chance() {
        return () -> ThreadLocalRandom.current().nextLong();
    }

    @Bean
    Exams exams(ContentLibrary library, ExamReader reader) {
        return new Exams(() -> library.get(reader));
    }
}
