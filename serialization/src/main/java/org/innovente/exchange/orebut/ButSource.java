package org.innovente.exchange.orebut;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.innovente.exchange.source.Place;

/** A référentiel de compétences as all generations of the XML and ScoDoc's JSON say it: the same records from each. */
final class ButSource {

    /**
     * A learning outcome (apprentissage critique).
     *
     * @param code the code
     * @param text the statement
     */
    record Ac(String code, String text) {}

    /**
     * A level of a competence.
     *
     * @param order the number, from 1
     * @param title the statement
     * @param year the year, such as {@code BUT1}; empty when not stated
     * @param acs the learning outcomes
     */
    record Level(String order, String title, String year, List<Ac> acs) {}

    /**
     * A competence.
     *
     * @param name the short name
     * @param attributes the other attributes, by their name in the current XML
     * @param situations the professional situations
     * @param components the essential components
     * @param levels the levels
     * @param place the place in the source
     */
    record Competence(
            String name,
            Map<String, String> attributes,
            List<String> situations,
            List<String> components,
            List<Level> levels,
            Place place) {}

    /**
     * A competence that a track asks for at a level.
     *
     * @param year the year of the track; empty when the generation does not say it
     * @param competence the short name or id of the competence
     * @param level the level
     */
    record Step(String year, String competence, String level) {}

    /**
     * A track (parcours).
     *
     * @param attributes number, title and code
     * @param steps what it asks for
     * @param place the place in the source
     */
    record Track(Map<String, String> attributes, List<Step> steps, Place place) {}

    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final Deque<Competence> competences = new ArrayDeque<>();
    private final List<Track> tracks = new ArrayList<>();

    /** Returns the attributes of the référentiel, by their name in the current XML. */
    Map<String, String> attributes() {
        return attributes;
    }

    /** Returns the competences, from which whoever builds the catalogue takes them one by one. */
    Deque<Competence> competences() {
        return competences;
    }

    /** Returns the tracks. */
    List<Track> tracks() {
        return tracks;
    }
}
