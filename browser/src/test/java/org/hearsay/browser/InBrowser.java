package org.hearsay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test a {@link Tab} on one site of the samples, and fails it if the browser complained of anything. The samples are read and
 * the browser is started once a run. Where no Chromium is installed the tests are skipped.
 */
final class InBrowser implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final Namespace OURS = Namespace.create(InBrowser.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Chromium.installed()
                .map(found -> ConditionEvaluationResult.enabled(found + " is there"))
                .orElseGet(() -> ConditionEvaluationResult.disabled(
                        "No chromium is on the PATH, so the site is not looked at in a browser (Debian: apt"
                                + " install chromium)"));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Tab.class;
    }

    @Override
    public Tab resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Running running =
                context.getRoot().getStore(OURS).computeIfAbsent(Running.class, key -> Running.start(), Running.class);
        return context.getStore(OURS).computeIfAbsent(Tab.class, key -> running.tab(), Tab.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Tab tab = context.getStore(OURS).get(Tab.class, Tab.class);
        if (tab != null && context.getExecutionException().isEmpty()) {
            assertThat(tab.complaints()).as("what the browser complained of").isEmpty();
        }
    }
}
