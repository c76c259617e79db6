package org.innovente.validation.rule.lifecycle;

import java.util.List;
import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.change.CatalogueDiff;
import org.innovente.change.VersionStep;
import org.innovente.common.Lifecycle;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** What breaks others raises the first number of the version. Source: Semantic Versioning 2.0.0. */
final class BreakingChangeRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(LifecycleCode.BREAKING_CHANGE);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {

        Optional<CatalogueDiff> diff =
                facts.derived(Editions.class, Editions::of).diff();
        if (diff.isEmpty() || diff.get().step() != VersionStep.MAJOR) {
            return;
        }
        Optional<String> old = version(diff.get().before());
        Optional<String> now = version(diff.get().after());
        Optional<String> suggested = old.flatMap(VersionStep.MAJOR::next);
        if (suggested.isEmpty() || now.isEmpty() || now.equals(old)) {
            return;
        }
        String before = major(VersionStep.NONE.next(old.get()).orElse("0"));
        Optional<String> after = VersionStep.NONE.next(now.get()).map(BreakingChangeRule::major);
        if (after.filter(before::equals).isPresent() && !before.equals("0")) {
            String reason = diff.get().reasons().get(0).subject().toString();
            sink.report(
                    LifecycleCode.BREAKING_CHANGE,
                    Place.root()
                            .about("catalogue", facts.catalogue().id())
                            .at("lifecycle")
                            .at("version"),
                    now.get(),
                    suggested.get(),
                    reason);
        }
    }

    private static Optional<String> version(Catalogue catalogue) {
        return catalogue.lifecycle().flatMap(Lifecycle::version);
    }

    private static String major(String version) {
        return version.substring(0, version.indexOf('.'));
    }
}
