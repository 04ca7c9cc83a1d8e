-- phase 1 [tx] steps 1,2: drop publication feed to recreate it, create publication feed
DROP PUBLICATION feed;
CREATE PUBLICATION feed FOR TABLE orders WITH (publish = 'insert');
