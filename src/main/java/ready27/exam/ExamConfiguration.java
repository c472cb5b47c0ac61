package ready27.exam;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ready27.content.ContentLibrary;

@Configuration(proxyBeanMethods = false)
class ExamConfiguration {

    @Bean
    Exams exams(ContentLibrary library, ExamReader reader) {
        return new Exams(() -> library.get(reader));
    }
}
