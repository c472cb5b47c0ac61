package ready27.exam;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ready27.content.ContentLibrary;
import ready27.web.LargerForm;

@Configuration(proxyBeanMethods = false)
class ExamConfiguration {

    /** What a device could not send for hours. */
    @Bean
    LargerForm unsentFile() {
        return new LargerForm("/exams/{attempt}/unsent");
    }

    @Bean
    Exams exams(ContentLibrary library, ExamReader reader) {
        return new Exams(() -> library.get(reader));
    }
}
