package ready27.syllabus;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ready27.content.ContentLibrary;

@Configuration(proxyBeanMethods = false)
class SyllabusConfiguration {

    @Bean
    Syllabus syllabus(ContentLibrary library, SyllabusReader reader) {
        Syllabus syllabus = library.get(reader);
        library.follow(reader, syllabus::takeOver);
        return syllabus;
    }
}
