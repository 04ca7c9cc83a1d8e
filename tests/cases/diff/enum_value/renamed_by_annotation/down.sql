-- phase 1 [tx] steps 1: rename value LISTED of enum mood to LIVE
ALTER TYPE mood RENAME VALUE 'LISTED' TO 'LIVE';
