package org.innovente.validation.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.DeliveryMode;
import org.innovente.common.EqfLevel;
import org.innovente.common.ItemKind;
import org.innovente.common.ModuleId;
import org.innovente.module.TrainingModule;
import org.innovente.network.Action;
import org.innovente.network.Offer;
import org.innovente.requirement.AllSelectors;
import org.innovente.requirement.AnySelector;
import org.innovente.requirement.AttributeIn;
import org.innovente.requirement.AttributeMatches;
import org.innovente.requirement.AttributeRange;
import org.innovente.requirement.EveryAchievement;
import org.innovente.requirement.LevelAtLeast;
import org.innovente.requirement.ModuleIn;
import org.innovente.requirement.NotSelector;
import org.innovente.requirement.Selector;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.Place;
import org.innovente.validation.SelectorTree;

/**
 * Which modules of a catalogue a selector may match, as far as a module alone can tell: a learner's grade, source, period
 * and attributes are not known here, and are taken to be whatever would match.
 */
public final class Selections {

    private static final Pattern LETTERS = Pattern.compile("[^\\p{L}].*", Pattern.DOTALL);
    private static final Pattern DIGITS = Pattern.compile("\\D*(\\d{1,9}).*", Pattern.DOTALL);

    private static final Set<String> OF_MODULES =
            Set.of("module", "kind", "type", "subject", "number", "level", "category", "credits");

    private final Map<ModuleId, Set<String>> modes = new HashMap<>();
    private final Catalogue catalogue;
    private final Map<ModuleId, List<TrainingModule>> naming = new HashMap<>();

    /** What is known about a match. */
    private enum Match {
        /** No achievement in the module can match. */
        NEVER,
        /** It depends on the learner. */
        MAYBE,
        /** Every achievement in the module matches. */
        ALWAYS
    }

    private Selections(Catalogue catalogue) {
        this.catalogue = catalogue;
        for (TrainingModule module : catalogue.modules()) {
            for (ModuleId other : module.equivalents()) {
                naming.computeIfAbsent(other, id -> new ArrayList<>(1)).add(module);
            }
            module.deliveryModes().forEach(mode -> mode(module.id(), mode));
        }
        for (Offer offer : catalogue.offers()) {
            if (offer.subject().kind() == ItemKind.MODULE) {
                for (Action action : offer.actions()) {
                    action.deliveryMode()
                            .ifPresent(mode -> Ids.of(offer.subject().id(), ModuleId::parse)
                                    .ifPresent(module -> mode(module, mode)));
                }
            }
        }
    }

    /** Returns the selections in the catalogue of those facts. */
    public static Selections of(CatalogueFacts facts) {
        return new Selections(facts.catalogue());
    }

    private void mode(ModuleId module, DeliveryMode mode) {
        modes.computeIfAbsent(module, id -> new TreeSet<>()).add(mode.value());
    }

    /** Returns whether an attribute is the module's own, so that no learner can choose its value. Only looked up. */
    public static boolean isOfModule(String attribute) {
        return OF_MODULES.contains(attribute);
    }

    /**
     * Returns modules among which are all that a selector may match, in document order: those that it lists and their
     * equivalents where it lists some, all modules otherwise. Without duplicates.
     */
    public List<TrainingModule> candidates(Selector root) {
        ModuleIn listed = root instanceof ModuleIn some ? some : null;
        if (root instanceof AllSelectors all) {
            for (Selector child : all.children()) {
                listed = child instanceof ModuleIn some ? some : listed;
            }
        }
        if (listed == null) {
            return catalogue.modules();
        }
        Set<TrainingModule> found = Collections.newSetFromMap(new IdentityHashMap<>());
        List<TrainingModule> inOrder = new ArrayList<>();
        for (ModuleId id : listed.modules()) {
            catalogue.findModule(id).filter(found::add).ifPresent(inOrder::add);
            naming.getOrDefault(id, List.of()).stream().filter(found::add).forEach(inOrder::add);
        }
        return inOrder;
    }

    /**
     * Returns the test whether some achievement in a module could match a selector. The selector is taken apart once; each
     * test is linear in its nodes, without recursion.
     */
    public Predicate<TrainingModule> possibleMatches(Selector root) {
        List<SelectorTree.Node> nodes = SelectorTree.of(root, Place.root());
        Map<Selector, Integer> positions = new IdentityHashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            positions.put(nodes.get(i).selector(), i);
        }
        List<int[]> children = new ArrayList<>();
        for (SelectorTree.Node node : nodes) {
            children.add(childrenOf(node.selector()).stream()
                    .mapToInt(child -> positions.getOrDefault(child, 0))
                    .toArray());
        }
        return module -> match(nodes, children, module) != Match.NEVER;
    }

    private static List<Selector> childrenOf(Selector node) {
        if (node instanceof AllSelectors all) {
            return List.copyOf(all.children());
        }
        if (node instanceof AnySelector any) {
            return List.copyOf(any.children());
        }
        return node instanceof NotSelector not ? List.of(not.child()) : List.of();
    }

    private Match match(List<SelectorTree.Node> nodes, List<int[]> children, TrainingModule module) {
        Match[] known = new Match[nodes.size()];
        for (int i = nodes.size() - 1; i >= 0; i--) {
            known[i] = combine(nodes.get(i).selector(), children.get(i), module, known);
        }
        return known[0];
    }

    private Match combine(Selector node, int[] children, TrainingModule module, Match[] known) {
        if (node instanceof AllSelectors || node instanceof AnySelector) {
            boolean all = node instanceof AllSelectors;
            Match result = all ? Match.ALWAYS : Match.NEVER;
            for (int child : children) {
                boolean decides = all ? known[child].compareTo(result) < 0 : known[child].compareTo(result) > 0;
                result = decides ? known[child] : result;
            }
            return result;
        }
        if (node instanceof NotSelector) {
            return switch (known[children[0]]) {
                case NEVER -> Match.ALWAYS;
                case MAYBE -> Match.MAYBE;
                case ALWAYS -> Match.NEVER;
            };
        }
        return leaf(node, module);
    }

    private Match leaf(Selector node, TrainingModule module) {
        if (node instanceof EveryAchievement) {
            return Match.ALWAYS;
        }
        if (node instanceof ModuleIn some) {
            boolean listed = some.modules().contains(module.id())
                    || module.equivalents().stream().anyMatch(some.modules()::contains);
            return listed ? Match.ALWAYS : Match.NEVER;
        }
        if (node instanceof LevelAtLeast level) {
            return module.eqfLevel()
                    .map(own -> own.compareTo(level.level()) >= 0 ? Match.ALWAYS : Match.NEVER)
                    .orElse(Match.MAYBE);
        }
        if (node instanceof AttributeIn in) {
            return anyOf(values(in.attribute(), module), in.values()::contains);
        }
        if (node instanceof AttributeMatches glob) {
            return anyOf(values(glob.attribute(), module), value -> matches(glob.pattern(), value));
        }
        if (node instanceof AttributeRange range) {
            return anyOf(values(range.attribute(), module), value -> isWithin(range, value));
        }
        return Match.MAYBE;
    }

    /** A learner chooses among several values, such as modes, so one that matches is enough and none is needed. */
    private static Match anyOf(Set<String> values, Predicate<String> wanted) {
        if (values.isEmpty()) {
            return Match.MAYBE;
        }
        long matching = values.stream().filter(wanted).count();
        if (matching == 0) {
            return Match.NEVER;
        }
        return matching == values.size() ? Match.ALWAYS : Match.MAYBE;
    }

    /** Returns the values of an attribute that every achievement in a module has; none when the module does not tell. */
    public Set<String> values(String attribute, TrainingModule module) {
        String printed = module.code().orElse(module.id().value());
        return switch (attribute) {
            case "module" -> Set.of(module.id().value());
            case "kind" -> kinds(module);
            case "type" -> one(module.type().map(type -> type.value()));
            case "subject" -> Set.of(LETTERS.matcher(printed).replaceFirst(""));
            case "number" -> number(printed);
            case "level" -> one(module.eqfLevel().map(EqfLevel::toString));
            case "category" -> categories(module);
            case "mode" -> modes.getOrDefault(module.id(), Set.of());
            default -> Set.of();
        };
    }

    /** Rules mean the kind of the module, or that the thing is a module. */
    private static Set<String> kinds(TrainingModule module) {
        Set<String> names = new TreeSet<>(one(module.kind().map(kind -> kind.value())));
        names.add(ItemKind.MODULE.wire());
        return names;
    }

    private static Set<String> one(Optional<String> value) {
        return value.map(Set::of).orElse(Set.of());
    }

    private static Set<String> number(String printed) {
        Matcher matcher = DIGITS.matcher(printed);
        return matcher.matches() ? Set.of(matcher.group(1)) : Set.of();
    }

    private static Set<String> categories(TrainingModule module) {
        Set<String> names = new TreeSet<>();
        module.credits().ifPresent(credits -> credits.amounts().keySet().forEach(key -> names.add(key.value())));
        return names;
    }

    private static boolean isWithin(AttributeRange range, String value) {
        if (value.length() > 9 || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return true;
        }
        BigDecimal number = new BigDecimal(value);
        return range.min().map(from -> number.compareTo(from) >= 0).orElse(true)
                && range.max().map(to -> number.compareTo(to) <= 0).orElse(true);
    }

    /** Matches {@code *} and {@code ?} in time proportional to the product of the lengths, without recursion. */
    private static boolean matches(String pattern, String value) {
        int p = 0;
        int v = 0;
        int star = -1;
        int mark = 0;
        while (v < value.length()) {
            if (p < pattern.length() && (pattern.charAt(p) == '?' || pattern.charAt(p) == value.charAt(v))) {
                p++;
                v++;
            } else if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                mark = v;
            } else if (star >= 0) {
                p = star + 1;
                v = ++mark;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }
}
