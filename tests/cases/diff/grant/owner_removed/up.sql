-- phase 1 [tx] steps 1: take s from kedge_app
ALTER TABLE s OWNER TO CURRENT_USER;
