package ready27.question;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ready27.content.ContentLibrary;

@Configuration(proxyBeanMethods = false)
class QuestionConfiguration {

    @Bean
    QuestionBank questionBank(ContentLibrary library, QuestionReader reader) {
        QuestionBank bank = library.get(reader);
        library.follow(reader, bank::takeOver);
        return bank;
    }
}
