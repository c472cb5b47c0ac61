package ready27.bench;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/** The framework with the app's libraries and settings, and no room in it: what the start costs before ours begins. */
@EnableAutoConfiguration
public class EmptyApp {

    public static void main(String[] args) {
        SpringApplication.run(EmptyApp.class, args);
    }
}
