-- phase 1 [tx] steps 1: rename value LIVE of enum mood to LISTED
ALTER TYPE mood RENAME VALUE 'LIVE' TO 'LISTED';
