package org.ispolnenie.micro.rest;

import jakarta.json.JsonObject;
import java.util.List;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.RestAnswer;
import org.jspecify.annotations.Nullable;

/** Decisions of a protocol that a controller asks the bodies forms for. */
record AskedDecisions(Rest controller, String protocol) {

    /** Those of a founding protocol of one's own. */
    static AskedDecisions ofProtocol(Rest controller, String variant) {
        return new AskedDecisions(
                controller,
                ImportedProtocol.founding(controller, variant).approved().id());
    }

    /** The address of what belongs to a decision. */
    String path(String decision, String what) {
        return "/protocols/" + protocol + "/decisions/" + decision + "/" + what;
    }

    RestAnswer attach(String decision, String form) {
        return put(decision, "collection-form", "{\"form\":\"" + form + "\"}");
    }

    RestAnswer detach(String decision) {
        return put(decision, "collection-form", "{\"form\":null}");
    }

    /** The item orders the sets of measures of a year; null: it orders none. */
    RestAnswer order(String decision, @Nullable Integer year) {
        return put(decision, "quality-submission", "{\"year\":" + year + "}");
    }

    /** A final report wants the form filled. */
    void demand(String decision) {
        put(
                        decision,
                        "evidence",
                        "{\"requirements\":[{\"kind\":\"FORM\",\"atLeast\":1}],\"acceptedTypes\":[\"PDF\",\"XLSX\"],"
                                + "\"maxFileBytes\":1000000}")
                .expect(200);
    }

    private RestAnswer put(String decision, String what, String json) {
        String path = path(decision, what);
        return controller
                .with("If-Match", controller.get(path).expect(200).header("ETag"))
                .put(path, json);
    }

    /** The control point of a body. */
    String point(String decision, String body) {
        List<JsonObject> assignments = controller
                .get("/assignments?protocol=" + protocol + "&decision=" + decision + "&organization=" + body)
                .expect(200)
                .items();
        return assignments.get(0).getJsonArray("controlPoints").getJsonObject(0).getString("id");
    }
}
