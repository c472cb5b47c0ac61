package ready27.search;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ready27.content.ContentLibrary;
import ready27.guide.GuideReader;
import ready27.lesson.LessonReader;
import ready27.syllabus.SyllabusReader;
import ready27.web.PreparedPage;
import ready27.web.PreparedSource;

@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    /** The page before anything is looked for; it also sees to it that new content is found. */
    @Bean
    PreparedSource searchPage(
            Searching searching,
            ContentLibrary library,
            SyllabusReader syllabus,
            LessonReader lessons,
            GuideReader guide) {
        library.follow(syllabus, newer -> searching.forget());
        library.follow(lessons, newer -> searching.forget());
        library.follow(guide, newer -> searching.forget());
        return page();
    }

    static PreparedSource page() {
        return () -> List.of(PreparedPage.filtered("/search", "search/search", () -> SearchPage.EMPTY));
    }
}
