package ready27.paper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ready27.content.ContentLibrary;

@Configuration(proxyBeanMethods = false)
class PaperConfiguration {

    @Bean
    Papers papers(ContentLibrary library, ScenarioReader reader) {
        Papers papers = library.get(reader);
        library.follow(reader, papers::takeOver);
        return papers;
    }
}
