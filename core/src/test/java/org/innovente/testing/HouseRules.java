package org.innovente.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What no library module may do: look at a clock, a default locale, a system property, a random source. */
public final class HouseRules {
    private static final Set<String> CLOCKS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.system",
            "java.time.ZoneId.systemDefault",
            "java.util.TimeZone.getDefault",
            "java.util.Calendar.getInstance");

    private static final Set<String> SETTINGS = Set.of(
            "java.lang.System.getProperty",
            "java.lang.System.getProperties",
            "java.lang.System.getenv",
            "java.lang.Boolean.getBoolean",
            "java.lang.Integer.getInteger",
            "java.lang.Long.getLong",
            "java.util.Locale.getDefault",
            "java.nio.charset.Charset.defaultCharset");

    private static final Set<String> CHANCE = Set.of(
            "java.lang.Math.random",
            "java.util.UUID.randomUUID",
            "java.util.concurrent.ThreadLocalRandom.current",
            "java.security.SecureRandom.getInstanceStrong");

    private static final Set<String> TAKES_A_LOCALE = Set.of(
            "java.lang.String.format",
            "java.lang.String.formatted",
            "java.lang.String.toLowerCase",
            "java.lang.String.toUpperCase",
            "java.io.PrintStream.printf",
            "java.io.PrintStream.format",
            "java.io.PrintWriter.printf",
            "java.io.PrintWriter.format",
            "java.text.MessageFormat.<init>",
            "java.text.MessageFormat.format",
            "java.text.SimpleDateFormat.<init>",
            "java.text.DecimalFormat.<init>",
            "java.text.NumberFormat.getInstance",
            "java.text.NumberFormat.getIntegerInstance",
            "java.text.NumberFormat.getNumberInstance",
            "java.text.NumberFormat.getPercentInstance",
            "java.text.Collator.getInstance",
            "java.text.BreakIterator.getWordInstance",
            "java.text.BreakIterator.getCharacterInstance",
            "java.time.format.DateTimeFormatter.ofPattern",
            "java.util.Formatter.<init>",
            "java.util.ResourceBundle.getBundle",
            "java.util.Locale.getDisplayLanguage",
            "java.util.Locale.getDisplayName");

    private HouseRules() {}

    /** Returns the compiled classes of a module, without its tests. */
    public static JavaClasses classesOf(String module) {
        Path classes = Repository.root().resolve(module).resolve("target/classes");
        return new ClassFileImporter().importPath(classes);
    }

    /** Returns the rules that hold in every library module. */
    public static List<ArchRule> all() {
        return List.of(
                calls("read a clock or the place where it runs", HouseRules::readsTheTime),
                calls("read a setting of the Java that runs it", call -> SETTINGS.contains(name(call.getTarget()))),
                calls("depend on chance", HouseRules::dependsOnChance),
                calls("format without a locale", HouseRules::leansOnTheDefaultLocale),
                noClasses()
                        .should()
                        .accessTargetWhere(
                                fields("java.lang.System.out", "java.lang.System.err", "java.lang.System.in"))
                        .because("a library prints nothing"),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.io.ObjectInputStream")
                        .because("what it reads can run code"),
                calls("end the program", call -> name(call.getTarget()).equals("java.lang.System.exit")));
    }

    /**
     * Returns the classes that make a factory of an XML parser or transformer. There may be one: the parsers of the Java
     * platform fetch what a document names unless each is told not to.
     */
    public static Set<String> makersOfXmlFactories(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(HouseRules::makesAnXmlFactory)
                .map(call -> outermost(call.getOriginOwner()).getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static JavaClass outermost(JavaClass type) {
        JavaClass result = type;
        while (result.getEnclosingClass().isPresent()) {
            result = result.getEnclosingClass().get();
        }
        return result;
    }

    private static boolean makesAnXmlFactory(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        return owner.startsWith("javax.xml.")
                && owner.endsWith("Factory")
                && call.getTarget().getName().startsWith("new")
                && call.getTarget().getRawReturnType().getName().equals(owner);
    }

    private static boolean readsTheTime(JavaCall<?> call) {
        CodeUnitCallTarget target = call.getTarget();
        String owner = target.getOwner().getName();
        boolean now = owner.startsWith("java.time.") && target.getName().equals("now");
        boolean date = owner.equals("java.util.Date")
                && target.getName().equals("<init>")
                && target.getRawParameterTypes().isEmpty();
        return now || date || CLOCKS.contains(name(target));
    }

    private static boolean dependsOnChance(JavaCall<?> call) {
        CodeUnitCallTarget target = call.getTarget();
        boolean unseeded = Set.of("java.util.Random.<init>", "java.util.SplittableRandom.<init>")
                        .contains(name(target))
                && target.getRawParameterTypes().isEmpty();
        boolean shuffled = name(target).equals("java.util.Collections.shuffle")
                && target.getRawParameterTypes().size() == 1;
        return unseeded || shuffled || CHANCE.contains(name(target));
    }

    private static boolean leansOnTheDefaultLocale(JavaCall<?> call) {
        CodeUnitCallTarget target = call.getTarget();
        return TAKES_A_LOCALE.contains(name(target))
                && target.getRawParameterTypes().stream()
                        .noneMatch(type -> type.getName().equals("java.util.Locale")
                                || type.getName().equals("java.text.DecimalFormatSymbols"));
    }

    private static ArchRule calls(String what, java.util.function.Predicate<JavaCall<?>> forbidden) {
        return noClasses()
                .should()
                .callCodeUnitWhere(describe(what, forbidden))
                .as("no class of a library should " + what)
                .because("the answer must be the same everywhere and at any time");
    }

    private static DescribedPredicate<JavaAccess<?>> fields(String... names) {
        Set<String> wanted = new TreeSet<>(Comparator.naturalOrder());
        wanted.addAll(List.of(names));
        return describe(
                "one of " + wanted,
                access -> wanted.contains(access.getTargetOwner().getName() + "."
                        + access.getTarget().getName()));
    }

    private static String name(CodeUnitCallTarget target) {
        return target.getOwner().getName() + "." + target.getName();
    }
}
