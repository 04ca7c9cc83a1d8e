-- phase 1 [tx] steps 1,2,3: create schema side, give schema side to kedge_app, revoke create on schema side from kedge_app
CREATE SCHEMA IF NOT EXISTS side;
ALTER SCHEMA side OWNER TO kedge_app;
REVOKE CREATE ON SCHEMA side FROM kedge_app;
