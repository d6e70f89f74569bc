package org.hearsay.web.http;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Sends answers. */
final class Templates {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "org.hearsay.web.pages");

    private final Assets assets;
    private final Forms forms;
    private final List<Page.Entry> entries;

    /** @param entries of the navigation */
    Templates(Assets assets, Forms forms, List<Page.Entry> entries) {
        this.assets = assets;
        this.forms = forms;
        this.entries = List.copyOf(entries);
    }

    void send(Context context, Answer answer) {
        switch (answer) {
            case Answer.Html html -> html(context, html);
            case Answer.Data data -> context.contentType("application/json").result(data.json());
            case Answer.Made made ->
                context.status(201)
                        .header("Location", made.link().toString())
                        .contentType("application/json")
                        .result(made.json());
            case Answer.Done done -> context.status(204);
            case Answer.Text text -> context.contentType(text.type()).result(text.text());
            case Answer.SeeOther other ->
                context.status(303).header("Location", other.link().toString());
            case Answer.SignedIn in -> {
                Entrance.give(context, in.session());
                context.status(303).header("Location", in.link().toString());
            }
            case Answer.SignedOut out -> {
                Entrance.take(context);
                context.status(303).header("Location", out.link().toString());
            }
            case Answer.Download file -> download(context, file);
        }
    }

    private void html(Context context, Answer.Html html) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(html.template(), Map.of("frame", frame(context, html.title()), "view", html.view()), output);
        context.contentType("text/html; charset=utf-8").result(output.toByteArray());
    }

    private static void download(Context context, Answer.Download file) {
        context.contentType(file.type()).header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        try {
            file.body().writeTo(context.outputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean mayLook(Context context, Page.Entry entry) {
        return Entrance.visitor(context)
                .filter(visitor -> Permissions.needed(HandlerType.GET, entry.path())
                        .filter(needed -> !visitor.role().covers(needed))
                        .isEmpty())
                .isPresent();
    }

    private Frame frame(Context context, String title) {
        Ask ask = new Ask(context);
        Link here = ask.here().without(Ask.AS_OF);
        String day = ask.text(Ask.AS_OF)
                .filter(text -> text.matches("\\d{4}-\\d\\d-\\d\\d"))
                .orElse("");
        return new Frame(
                title,
                entries.stream()
                        .filter(entry -> mayLook(context, entry))
                        .map(entry -> new Frame.Section(
                                entry.name(),
                                (day.isEmpty()
                                                ? new Link(entry.path(), List.of())
                                                : new Link(entry.path(), List.of()).and(Ask.AS_OF, day))
                                        .toString(),
                                entry.path().equals(here.path())))
                        .toList(),
                day,
                ask.text("q").orElse(""),
                here.path(),
                here.parameters(),
                here.toString(),
                forms.token(context),
                Entrance.visitor(context),
                assets);
    }
}
