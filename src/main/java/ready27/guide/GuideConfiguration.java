package ready27.guide;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ready27.content.ContentLibrary;
import ready27.web.PreparedPages;

@Configuration(proxyBeanMethods = false)
class GuideConfiguration {

    @Bean
    Guide guide(ContentLibrary library, GuideReader reader, PreparedPages pages) {
        Guide guide = library.get(reader);
        library.follow(reader, newer -> {
            guide.takeOver(newer);
            pages.forget();
        });
        return guide;
    }
}
