package ready27.web;

import java.util.List;

/** A room that has public pages to prepare; asked again after {@link PreparedPages#forget()}. */
public interface PreparedSource {

    List<PreparedPage> pages();
}
