package org.innovente.exchange.imscase;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What CASE says about each member of each class, from the table {@code members.txt}. Immutable. */
final class CaseMembers {

    private static final String TABLE = "members.txt";
    private static final Map<String, Map<String, Member>> CLASSES = load();

    private CaseMembers() {}

    /**
     * One member of a class.
     *
     * @param name the name
     * @param type the type of a value or of an element
     * @param array whether it is an array
     * @param required10 whether CASE 1.0 requires it
     * @param required11 whether CASE 1.1 requires it
     * @param since11 whether CASE 1.0 does not know it
     */
    record Member(String name, String type, boolean array, boolean required10, boolean required11, boolean since11) {

        /** Returns whether values are objects of a class of their own. */
        boolean isObject() {
            return Character.isUpperCase(type.charAt(0)) || type.equals("extensions");
        }

        /** Returns whether a version requires this member. */
        boolean required(CaseVersion version) {
            return version == CaseVersion.V1_0 ? required10 : required11;
        }

        /** Returns whether a version knows this member. */
        boolean known(CaseVersion version) {
            return version == CaseVersion.V1_1 || !since11;
        }
    }

    /** Returns the members of a class in the order of the standard. */
    static Map<String, Member> of(String type) {
        Map<String, Member> members = CLASSES.get(type);
        if (members == null) {
            throw new IllegalArgumentException("Invalid class '" + type + "': expected e.g. CFItem");
        }
        return members;
    }

    /** Returns a member of a class, or null. */
    static @Nullable Member find(String type, String name) {
        return of(type).get(name);
    }

    private static Map<String, Map<String, Member>> load() {
        Map<String, Map<String, Member>> classes = new LinkedHashMap<>();
        try (InputStream in = CaseMembers.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("The table '" + TABLE + "' is missing");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    String[] words = line.split(" ", -1);
                    boolean star = words[1].endsWith("*");
                    String name = star ? words[1].substring(0, words[1].length() - 1) : words[1];
                    boolean array = words[2].endsWith("[]");
                    String type = array ? words[2].substring(0, words[2].length() - 2) : words[2];
                    String mark = words.length > 3 ? words[3] : "";
                    Member member = new Member(
                            name, type, array, star && !mark.equals("required-1.1"), star, mark.equals("1.1"));
                    classes.computeIfAbsent(words[0], unused -> new LinkedHashMap<>())
                            .put(name, member);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("The table '" + TABLE + "' cannot be read", failure);
        }
        return Collections.unmodifiableMap(classes);
    }
}
