package ready27.syllabus;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ready27.content.ContentLibrary;
import ready27.web.PreparedPages;

@Configuration(proxyBeanMethods = false)
class SyllabusConfiguration {

    @Bean
    Syllabus syllabus(ContentLibrary library, SyllabusReader reader, PreparedPages pages) {
        Syllabus syllabus = library.get(reader);
        library.follow(reader, newer -> {
            syllabus.takeOver(newer);
            pages.forget();
        });
        return syllabus;
    }
}
