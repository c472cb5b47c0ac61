package ready27.lesson;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ready27.content.ContentLibrary;
import ready27.syllabus.Teaching;
import ready27.web.PreparedPages;

@Configuration(proxyBeanMethods = false)
class LessonConfiguration {

    @Bean
    Lessons lessons(ContentLibrary library, LessonReader reader, PreparedPages pages) {
        Lessons lessons = library.get(reader);
        library.follow(reader, newer -> {
            lessons.takeOver(newer);
            pages.forget();
        });
        return lessons;
    }

    /** What the pages of clauses, controls and terms name as lessons on them. */
    @Bean
    Teaching teaching(Lessons lessons) {
        return ref -> lessons.about(ref).stream()
                .map(lesson -> new Teaching.Text(lesson.title(), lesson.path()))
                .toList();
    }
}
