package ready27.web;

import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A browser on prepared pages and the controllers behind them, with the filters of the real chain. */
public final class PublicPages {

    private PublicPages() {}

    public static PreparedPages prepared(List<PreparedSource> sources) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        for (PreparedSource source : sources) {
            beans.addBean("source" + beans.getBeanDefinitionCount(), source);
        }
        return new PreparedPages(new JteViews(), beans.getBeanProvider(PreparedSource.class));
    }

    public static WebTestClient browser(PreparedPages pages, Object... controllers) {
        return WebTestClient.bindToController(controllers.length == 0 ? new Object[] {new Object()} : controllers)
                .viewResolvers(views -> views.viewResolver(new JteViews()))
                .webFilter(new SecurityHeaders(), new PreparedFiles(), pages)
                .configureClient()
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(8 << 20))
                .responseTimeout(Duration.ofSeconds(20))
                .build();
    }
}
