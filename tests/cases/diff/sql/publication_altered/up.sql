-- phase 1 [tx] steps 1: alter publication feed
ALTER PUBLICATION feed SET (publish = 'insert');
