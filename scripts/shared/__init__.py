"""What do the wings all ask: what stands on the pages, where, and how is another program called?"""
