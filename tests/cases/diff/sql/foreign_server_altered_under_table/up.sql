-- phase 1 [tx] steps 1: alter foreign server archive
ALTER SERVER archive OPTIONS (SET host 'older');
