package org.frontdoor.app.remote;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import org.frontdoor.model.wire.BodyDigest;

/// Says of each request's body what it is, and takes no answer that is not what central says it is: words that a line
/// changed on the way would be the truth on one side, and never be looked at again.
final class Intact implements Interceptor {

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        RequestBody body = request.body();
        if (body != null) {
            Buffer words = new Buffer();
            body.writeTo(words);
            request = request.newBuilder()
                    .header(BodyDigest.CONTENT, BodyDigest.of(words.readByteArray()))
                    .build();
        }
        return intact(chain.proceed(request));
    }

    private static Response intact(Response answer) throws IOException {
        String digest = answer.header(BodyDigest.UNENCODED);
        if (digest == null) {
            return answer;
        }
        MediaType type = answer.body().contentType();
        byte[] words = answer.body().bytes();
        if (!BodyDigest.fits(digest, words)) {
            throw new IOException("the answer was changed on its way");
        }
        return answer.newBuilder().body(ResponseBody.create(words, type)).build();
    }
}
