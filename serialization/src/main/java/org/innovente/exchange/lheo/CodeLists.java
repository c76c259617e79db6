package org.innovente.exchange.lheo;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Dated lists of the codes of outside schemes, brought by the caller: Formacode, ROME, NSF, INSEE. The library brings none,
 * because the lists belong to their publishers and age. Immutable.
 */
public final class CodeLists {

    /** No list: no code is checked. */
    public static final CodeLists NONE = new CodeLists(new LinkedHashMap<>());

    private final Map<String, Set<String>> lists;

    private CodeLists(Map<String, Set<String>> lists) {
        this.lists = lists;
    }

    /**
     * Returns these lists and one more.
     *
     * @param scheme the scheme: {@code formacode}, {@code rome}, {@code nsf}, {@code insee-commune},
     *     {@code insee-departement}, {@code insee-region}
     * @param edition the edition as the attribute {@code ref} names it, such as {@code V11}; empty text for codes that name
     *     none
     * @param codes the codes
     * @return the lists
     */
    public CodeLists with(String scheme, String edition, Iterable<String> codes) {
        Set<String> list = new LinkedHashSet<>();
        codes.forEach(list::add);
        Map<String, Set<String>> copy = new LinkedHashMap<>(lists);
        copy.put(scheme + " " + edition, Collections.unmodifiableSet(list));
        return new CodeLists(copy);
    }

    /**
     * Returns whether a scheme has a code.
     *
     * @param scheme the scheme
     * @param edition the edition
     * @param code the code
     * @return whether it has; empty when there is no list of that scheme and edition
     */
    public Optional<Boolean> contains(String scheme, String edition, String code) {
        Set<String> list = lists.get(scheme + " " + edition);
        return list == null ? Optional.empty() : Optional.of(list.contains(code));
    }
}
