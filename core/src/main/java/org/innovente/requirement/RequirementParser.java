package org.innovente.requirement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.innovente.common.AttestationKind;
import org.innovente.common.CompetencyId;
import org.innovente.common.CreditCategory;
import org.innovente.common.FrameworkId;
import org.innovente.common.LevelId;
import org.innovente.common.ModuleId;
import org.innovente.internal.Decimals;
import org.innovente.requirement.RequirementWords.Word;
import org.jspecify.annotations.Nullable;

/** Reads the one-line text form by recursive descent, with a bound on the depth. */
final class RequirementParser {

    private static final String TERM = "a module, a competency (C3@2), '[', '#', '(' or a number";

    private final String text;
    private int at;
    private int depth;

    RequirementParser(String text) {
        this.text = text;
    }

    Requirement parse() {
        Requirement rule = rule();
        skipSpace();
        if (at < text.length()) {
            throw fault("the end, 'et' or 'ou' ('and' or 'or')");
        }
        return rule;
    }

    private Requirement rule() {
        if (++depth > RequirementText.MAX_DEPTH) {
            throw fault("at most " + RequirementText.MAX_DEPTH + " nested parentheses");
        }
        List<Requirement> terms = new ArrayList<>();
        terms.add(term());
        Word operator = null;
        for (Word word = peekWord(); word == Word.AND || word == Word.OR; word = peekWord()) {
            if (operator != null && operator != word) {
                throw fault("parentheses, because 'et' and 'ou' ('and' and 'or') are mixed");
            }
            operator = word;
            bareWord();
            terms.add(term());
        }
        depth--;
        if (operator == null) {
            return terms.get(0);
        }
        return NOf.builder()
                .quantifier(operator == Word.AND ? Quantifier.ALL : Quantifier.ANY)
                .addAllChildren(terms)
                .build();
    }

    private Requirement term() {
        skipSpace();
        if (at == text.length()) {
            throw fault(TERM);
        }
        switch (text.charAt(at)) {
            case '(' -> {
                at++;
                Requirement rule = rule();
                expect(')');
                return rule;
            }
            case '[' -> {
                at++;
                Requirement attestation = Attestation.builder()
                        .kind(value(AttestationKind::parse))
                        .build();
                expect(']');
                return attestation;
            }
            case '#' -> {
                at++;
                return Reference.builder().target(name()).build();
            }
            default -> {
                Requirement list = list();
                return list != null ? list : item();
            }
        }
    }

    /** Returns a quantified list or a number of credits, or null (at the same place) when this is an item. */
    private @Nullable Requirement list() {
        int start = at;
        Word word = peekWord();
        if (word == Word.NONE || word == Word.ALL || word == Word.ANY) {
            bareWord();
            Quantifier quantifier =
                    word == Word.NONE ? Quantifier.NONE : word == Word.ALL ? Quantifier.ALL : Quantifier.ANY;
            return children(quantifier);
        }
        if (word == Word.EXACTLY) {
            bareWord();
            return children(Quantifier.exactly(integer(number())));
        }
        String first = number();
        Word next = first.isEmpty() ? null : peekWord();
        if (next == Word.OF) {
            return children(Quantifier.atLeast(integer(first)));
        }
        if (next == Word.TO) {
            bareWord();
            return children(Quantifier.between(integer(first), integer(number())));
        }
        if (next == Word.CREDITS) {
            bareWord();
            return credits(first);
        }
        at = start;
        return null;
    }

    private Requirement credits(String amount) {
        Measure measure = Measure.credits();
        skipSpace();
        if (at < text.length() && (text.charAt(at) == '"' || isBareStart(text.charAt(at))) && peekWord() == null) {
            measure = Measure.credits(value(CreditCategory::parse));
        }
        return Accumulation.builder()
                .selector(EveryAchievement.builder().build())
                .measure(measure)
                .bound(Bound.atLeast(Decimals.parse(amount)))
                .build();
    }

    private Requirement children(Quantifier quantifier) {
        if (peekWord() != Word.OF) {
            throw fault("'parmi' ('of')");
        }
        bareWord();
        expect('(');
        NOf.Builder list = NOf.builder().quantifier(quantifier);
        skipSpace();
        if (at < text.length() && text.charAt(at) == ')') {
            at++;
            return list.build();
        }
        list.addChild(rule());
        skipSpace();
        while (at < text.length() && text.charAt(at) == ',') {
            at++;
            list.addChild(rule());
            skipSpace();
        }
        expect(')');
        return list.build();
    }

    private Requirement item() {
        String name = name();
        skipSpace();
        if (at < text.length() && text.charAt(at) == ':') {
            at++;
            CompetencyId competency = value(CompetencyId::parse);
            expect('@');
            return level(CompetencyHeld.builder()
                    .framework(checked(FrameworkId::parse, name))
                    .competency(competency));
        }
        if (at < text.length() && text.charAt(at) == '@') {
            at++;
            return level(CompetencyHeld.builder().competency(checked(CompetencyId::parse, name)));
        }
        ModulePassed.Builder module = ModulePassed.builder().module(checked(ModuleId::parse, name));
        if (text.startsWith(">=", at)) {
            at += 2;
            module.minimumGrade(name());
        }
        return module.build();
    }

    private Requirement level(CompetencyHeld.Builder competency) {
        if (at < text.length() && (text.charAt(at) == '"' || isBareStart(text.charAt(at)))) {
            competency.level(value(LevelId::parse));
        }
        return competency.build();
    }

    private <T> T value(Function<String, T> parse) {
        return checked(parse, name());
    }

    private <T> T checked(Function<String, T> parse, String name) {
        try {
            return parse.apply(name);
        } catch (IllegalArgumentException e) {
            throw fault("a proper identifier (" + e.getMessage() + ")");
        }
    }

    private String name() {
        skipSpace();
        if (at < text.length() && text.charAt(at) == '"') {
            return quoted();
        }
        if (at == text.length() || !isBareStart(text.charAt(at)) || peekWord() != null) {
            throw fault("a name; quote names with other characters or those spelled like keywords");
        }
        return bareWord();
    }

    private String quoted() {
        StringBuilder name = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
            }
            name.append(text.charAt(at++));
        }
        expect('"');
        return name.toString();
    }

    /** Returns the digits (with sign and decimal point) that stand here as a word of their own, or an empty text. */
    private String number() {
        skipSpace();
        int end = at;
        while (end < text.length()
                && (text.charAt(end) == '-' || text.charAt(end) == '.' || isDigit(text.charAt(end)))) {
            end++;
        }
        boolean alone = end == text.length() || text.charAt(end) == ' ' || text.charAt(end) == '(';
        if (!alone || end == at) {
            return "";
        }
        String number = text.substring(at, end);
        at = end;
        return number;
    }

    private int integer(String number) {
        try {
            return Integer.parseInt(number);
        } catch (NumberFormatException e) {
            throw fault("a whole number");
        }
    }

    private @Nullable Word peekWord() {
        skipSpace();
        int start = at;
        String word = bareWord();
        at = start;
        return RequirementWords.meaning(word);
    }

    private String bareWord() {
        skipSpace();
        int start = at;
        while (at < text.length() && isBarePart(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private void expect(char c) {
        skipSpace();
        if (at == text.length() || text.charAt(at) != c) {
            throw fault("'" + c + "'");
        }
        at++;
    }

    private void skipSpace() {
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00a0')) {
            at++;
        }
    }

    private RequirementSyntaxException fault(String expected) {
        return new RequirementSyntaxException(text, at, expected);
    }

    /** Returns whether a name needs no quotes. */
    static boolean isBare(String name) {
        if (name.isEmpty() || !isBareStart(name.charAt(0)) || RequirementWords.meaning(name) != null) {
            return false;
        }
        for (int i = 1; i < name.length(); i++) {
            if (!isBarePart(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBareStart(char c) {
        return Character.isLetterOrDigit(c) && !Character.isSurrogate(c);
    }

    private static boolean isBarePart(char c) {
        return isBareStart(c) || c == '_' || c == '-' || c == '.' || c == '/';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
