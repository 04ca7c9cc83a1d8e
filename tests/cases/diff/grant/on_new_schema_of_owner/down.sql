-- phase 1 [tx] steps 1,2,3: give create on schema side back to kedge_app, take schema side from kedge_app, drop schema side
GRANT CREATE ON SCHEMA side TO kedge_app;
ALTER SCHEMA side OWNER TO CURRENT_USER;
DROP SCHEMA side;
