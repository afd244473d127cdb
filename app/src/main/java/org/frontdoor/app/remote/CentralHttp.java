package org.frontdoor.app.remote;

import java.util.Map;
import okhttp3.ResponseBody;
import org.frontdoor.model.number.NumberBlock;
import org.frontdoor.model.number.ProvisionalBlock;
import org.frontdoor.model.wire.SyncMessages.Agreement;
import org.frontdoor.model.wire.SyncMessages.ChangePage;
import org.frontdoor.model.wire.SyncMessages.CommandBatch;
import org.frontdoor.model.wire.SyncMessages.Holding;
import org.frontdoor.model.wire.SyncMessages.LeaseRequest;
import org.frontdoor.model.wire.SyncMessages.NewPassword;
import org.frontdoor.model.wire.SyncMessages.Older;
import org.frontdoor.model.wire.SyncMessages.OlderEntries;
import org.frontdoor.model.wire.SyncMessages.OutcomeBatch;
import org.frontdoor.model.wire.SyncMessages.Session;
import org.frontdoor.model.wire.SyncMessages.SignIn;
import org.frontdoor.model.wire.SyncMessages.SiteCard;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Query;
import retrofit2.http.Streaming;

/// Central's addresses, as Retrofit wants them.
interface CentralHttp {
    @GET("site")
    Call<SiteCard> site();

    @POST("session")
    Call<Session> signIn(@Body SignIn who);

    @POST("session/renewal")
    Call<Session> renew(@Body Map<String, String> nothing);

    @POST("session/password")
    Call<ResponseBody> changePassword(@Body NewPassword passwords);

    @DELETE("session")
    Call<ResponseBody> signOut();

    @POST("sync/commands")
    Call<OutcomeBatch> push(@Body CommandBatch batch);

    @GET("sync/changes")
    Call<ChangePage> changes(@Query("after") String after, @Query("closed") String closed);

    @Streaming
    @GET("sync/snapshot")
    Call<ResponseBody> snapshot(@Nullable @Query("from") String from, @Query("closed") String closed);

    @POST("sync/older")
    Call<OlderEntries> older(@Body Older asked);

    @POST("sync/agreement")
    Call<Agreement> agreement(@Body Holding holding);

    @POST("numbers/provisional")
    Call<ProvisionalBlock> provisional(@Body LeaseRequest request);

    @POST("numbers/leases")
    Call<NumberBlock> lease(@Body LeaseRequest request);
}
