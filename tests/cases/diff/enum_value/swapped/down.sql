-- phase 1 [tx] steps 1,2,3: rename value sad of enum mood to kedge_parked_0, rename value ok of enum mood to sad, rename value kedge_parked_0 of enum mood to ok
ALTER TYPE mood RENAME VALUE 'sad' TO 'kedge_parked_0';
ALTER TYPE mood RENAME VALUE 'ok' TO 'sad';
ALTER TYPE mood RENAME VALUE 'kedge_parked_0' TO 'ok';
